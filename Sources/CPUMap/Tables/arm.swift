// Facts about processors, from libvirt's CPU map.
// Written by: cpu-map-tool DIRECTORY arm

extension CPUMap {
    static let armTable: StaticString = #"""
vendor ARM
vendor Broadcom
vendor Cavium
vendor DigitalEquipment
vendor Fujitsu
vendor HiSilicon
vendor Infineon
vendor Freescale
vendor NVIDIA
vendor APM
vendor Qualcomm
vendor Marvell
vendor Intel
vendor Phytium
vendor Ampere
feature sve
feature sve128
feature sve256
feature sve384
feature sve512
feature sve640
feature sve768
feature sve896
feature sve1024
feature sve1152
feature sve1280
feature sve1408
feature sve1536
feature sve1664
feature sve1792
feature sve1920
feature sve2048
feature pauth
model cortex-a53 ARM - - - - -
model cortex-a57 ARM - - - - -
model cortex-a72 ARM - - - - -
model Neoverse-N1 ARM - - - - -
model Neoverse-N2 ARM - - - - -
model Neoverse-V1 ARM - - - - -
model Falkor Qualcomm - - - - -
model ThunderX2%2099xx Cavium - - - - -
model a64fx Fujitsu - - - - -
model Kunpeng-920 HiSilicon - - - - -
model FT-2000+ Phytium - - - - -
model Tengyun-S2500 Phytium - - - - -
model Ampere-1 Ampere - - - - -
model Ampere-1a Ampere - - - - -
"""#
}
