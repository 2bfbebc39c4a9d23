<#
.SYNOPSIS
    Has Exchange bring a journal report of every message to mailguard.

.DESCRIPTION
    Run it in the Exchange Management Shell. Reports go to a contact whose domain leads to mailguard's listener
    ([exchange.journal] listen) by a send connector of their own. A rule for a group journals its people alone; without
    -Group the whole organisation's mail is reported, also that of people who are not to be looked at: take a group.
    Set [exchange.journal] sender to the address that this prints.
    The way back: the same with -Undo.

.EXAMPLE
    .\journal.ps1 -SmartHost mailguard.glanrafon.example -Port 8026 -Group mailguard-mailboxes@glanrafon.example
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)] [string] $SmartHost,
    [int] $Port = 8026,
    [string] $Domain = 'journal.mailguard.invalid',
    [string] $Group,
    [switch] $Undo
)
$ErrorActionPreference = 'Stop'
$Name = 'mailguard journal'
$Address = "reports@$Domain"

if ($Undo) {
    Get-JournalRule -Identity $Name -ErrorAction SilentlyContinue | Remove-JournalRule -Confirm:$false
    Get-SendConnector -Identity $Name -ErrorAction SilentlyContinue | Remove-SendConnector -Confirm:$false
    Get-RemoteDomain -Identity $Name -ErrorAction SilentlyContinue | Remove-RemoteDomain -Confirm:$false
    Get-MailContact -Identity $Name -ErrorAction SilentlyContinue | Remove-MailContact -Confirm:$false
    return
}

New-MailContact -Name $Name -ExternalEmailAddress $Address | Set-MailContact -HiddenFromAddressListsEnabled $true
# A report holds a whole message of the council's: over TLS, or to this machine alone.
New-SendConnector -Name $Name -Usage Custom -AddressSpaces "SMTP:$Domain;1" -DNSRoutingEnabled $false `
    -SmartHosts $SmartHost -Port $Port -RequireTLS $true
# Reports must come whole: no winmail.dat, and nothing that an out-of-office answers.
New-RemoteDomain -Name $Name -DomainName $Domain
Set-RemoteDomain -Identity $Name -TNEFEnabled $false -AutoReplyEnabled $false -AutoForwardEnabled $false -NDREnabled $false
$scope = @{ Scope = 'Global' }
if ($Group) { $scope.Recipient = $Group }
New-JournalRule -Name $Name -JournalEmailAddress $Address -Enabled $true @scope

$ndr = (Get-TransportConfig).JournalingReportNdrTo
Write-Output "[exchange.journal] sender: $((Get-OrganizationConfig).MicrosoftExchangeRecipientPrimarySmtpAddress)"
if ($ndr -and "$ndr" -ne '<>') { Write-Output "[exchange.journal] return_path: $ndr" }
