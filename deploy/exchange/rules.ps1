<#
.SYNOPSIS
    Transport rules that keep mailguard's own mail where it belongs.

.DESCRIPTION
    Run it in the Exchange Management Shell. A notice of mailguard's is for one person: it is not forwarded outside, and
    no outsider can write one. The way back: the same with -Undo.

.EXAMPLE
    .\rules.ps1 -From mailguard@glanrafon.example
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)] [string] $From,
    [switch] $Undo
)
$ErrorActionPreference = 'Stop'
$Inside, $Outside = 'mailguard: notices stay inside', 'mailguard: notices from outside'

if ($Undo) {
    foreach ($rule in $Inside, $Outside) {
        Get-TransportRule -Identity $rule -ErrorAction SilentlyContinue | Remove-TransportRule -Confirm:$false
    }
    return
}

New-TransportRule -Name $Inside -HeaderContainsMessageHeader 'From' -HeaderContainsWords $From `
    -SentToScope NotInOrganization -DeleteMessage $true `
    -Comments 'A notice that a mailbox rule forwards to a private address tells of council mail: it is dropped.'
New-TransportRule -Name $Outside -FromScope NotInOrganization -HeaderContainsMessageHeader 'From' `
    -HeaderContainsWords $From -RejectMessageReasonText 'Not accepted from outside' `
    -Comments 'Anybody can write this address into From.'
