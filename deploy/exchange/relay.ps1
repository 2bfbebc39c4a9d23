<#
.SYNOPSIS
    Sends mail that leaves the organisation by way of mailguard's relay, and takes it back from there.

.DESCRIPTION
    Run it in the Exchange Management Shell. Two connectors:
    - out: everything that leaves goes to mailguard as the smart host, except what has been there (the rule below);
    - in: mailguard hands it back to Exchange, if Exchange itself delivers to the world. Leave -TakeBack out where
      mailguard's next hop is another server.
    Mail between two mailboxes of the organisation passes no send connector: only scanner and journal see it.
    The way back: the same with -Undo; mail then leaves as before, also what waits in the queue for mailguard.

.EXAMPLE
    .\relay.ps1 -SmartHost mailguard.glanrafon.example -Port 8025 -Source EX1,EX2
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)] [string] $SmartHost,
    [int] $Port = 8025,
    [string[]] $Source,
    [string[]] $TakeBack,
    [string] $Server,
    [switch] $Undo
)
$ErrorActionPreference = 'Stop'
$Out, $In = 'mailguard out', 'mailguard in'

if ($Undo) {
    Get-SendConnector -Identity $Out -ErrorAction SilentlyContinue | Set-SendConnector -Enabled $false
    # What waits for the connector is given another way before it goes.
    Get-Queue | Where-Object { $_.NextHopDomain -like "*$SmartHost*" } | Retry-Queue -Resubmit $true -Confirm:$false
    Get-SendConnector -Identity $Out -ErrorAction SilentlyContinue | Remove-SendConnector -Confirm:$false
    if ($Server) {
        Get-ReceiveConnector -Identity "$Server\$In" -ErrorAction SilentlyContinue | Remove-ReceiveConnector -Confirm:$false
    }
    return
}

# Cost 1: before the connector that sends to the world. Disable that one only once this one has been seen to work.
New-SendConnector -Name $Out -Usage Custom -AddressSpaces 'SMTP:*;1' -DNSRoutingEnabled $false -SmartHosts $SmartHost `
    -Port $Port -RequireTLS $true -SourceTransportServers $Source -MaxMessageSize 50MB -Enabled $true

if ($TakeBack) {
    # From mailguard's address alone. It may send for everybody (it passes the council's mail on), so nobody else may
    # reach this connector. Its mail must leave by another connector than the one above: give that one the source
    # servers that are not in -Source, or Exchange would send it round in a circle.
    New-ReceiveConnector -Name $In -Server $Server -TransportRole FrontendTransport -Usage Custom `
        -Bindings '0.0.0.0:2525' -RemoteIPRanges $TakeBack -AuthMechanism Tls, ExternalAuthoritative `
        -PermissionGroups ExchangeServers
}
