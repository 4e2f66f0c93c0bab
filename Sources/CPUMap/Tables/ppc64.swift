// Facts about processors, from libvirt's CPU map.
// Written by: cpu-map-tool DIRECTORY ppc64

extension CPUMap {
    static let ppc64Table: StaticString = #"""
vendor IBM
vendor Freescale
model POWER6 IBM - - - - -
model POWER7 IBM - - - - -
model POWER8 IBM - - - - -
model POWER9 IBM - - - - -
model POWER10 IBM - - - - -
model POWERPC_e5500 Freescale - - - - -
model POWERPC_e6500 Freescale - - - - -
"""#
}
