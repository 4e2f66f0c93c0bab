#ifndef CCPUID_H
#define CCPUID_H

#include <stdint.h>

#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#endif

/// What CPUID puts into EAX, EBX, ECX and EDX.
typedef struct {
    uint32_t eax, ebx, ecx, edx;
} CPUIDRegisters;

/// Asks the processor that runs this. All zero on processors that have no such instruction.
static inline CPUIDRegisters cpuid_query(uint32_t leaf, uint32_t subleaf) {
    CPUIDRegisters registers = {0, 0, 0, 0};
#if defined(__x86_64__) || defined(__i386__)
    __cpuid_count(leaf, subleaf, registers.eax, registers.ebx, registers.ecx, registers.edx);
#else
    (void)leaf;
    (void)subleaf;
#endif
    return registers;
}

#endif
