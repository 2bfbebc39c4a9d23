<#
.SYNOPSIS
    Lets mailguard's account into the mailboxes of one group, and into no other.

.DESCRIPTION
    Run it in the Exchange Management Shell. The account may act in the name of the group's people alone: a management
    scope limits the role ApplicationImpersonation. Whoever leaves the group is out of reach at once.
    The way back: the same with -Undo.

.EXAMPLE
    .\impersonation.ps1 -Account GLANRAFON\mailguard -Group "mailguard mailboxes" -Canary union@glanrafon.example
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)] [string] $Account,
    [Parameter(Mandatory)] [string] $Group,
    [string] $Canary,
    [switch] $Undo
)
$ErrorActionPreference = 'Stop'
$Name = 'mailguard'

if ($Undo) {
    Get-ManagementRoleAssignment -Identity $Name -ErrorAction SilentlyContinue | Remove-ManagementRoleAssignment -Confirm:$false
    Get-ManagementScope -Identity $Name -ErrorAction SilentlyContinue | Remove-ManagementScope -Confirm:$false
    Set-ThrottlingPolicyAssociation -Identity $Account -ThrottlingPolicy $null
    Get-ThrottlingPolicy -Identity $Name -ErrorAction SilentlyContinue | Remove-ThrottlingPolicy -Confirm:$false
    return
}

$members = (Get-DistributionGroup -Identity $Group).DistinguishedName
if (-not (Get-ManagementScope -Identity $Name -ErrorAction SilentlyContinue)) {
    New-ManagementScope -Name $Name -RecipientRestrictionFilter "MemberOfGroup -eq '$members'"
}
if (-not (Get-ManagementRoleAssignment -Identity $Name -ErrorAction SilentlyContinue)) {
    New-ManagementRoleAssignment -Name $Name -Role ApplicationImpersonation -User $Account -CustomRecipientWriteScope $Name
}

# Impersonation is counted against the mailbox that is opened. These bounds concern the account itself: more than the
# connections of [exchange] (4, and 5 that wait for hints) is not needed.
if (-not (Get-ThrottlingPolicy -Identity $Name -ErrorAction SilentlyContinue)) {
    New-ThrottlingPolicy -Name $Name -ThrottlingPolicyScope Regular -EwsMaxConcurrency 27
    Set-ThrottlingPolicyAssociation -Identity $Account -ThrottlingPolicy $Name
}

if ($Canary) {
    $inside = Get-Recipient -RecipientPreviewFilter "MemberOfGroup -eq '$members'" -ResultSize Unlimited |
        Where-Object { $_.PrimarySmtpAddress -eq $Canary }
    if ($inside) { throw "$Canary is in the group: it is no canary" }
    Write-Output "Set [exchange] canary = `"$Canary`" and run: mailguard doctor --config mailguard.toml"
}
