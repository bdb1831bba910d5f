#ifndef FOI_RECORDS_CSECCOMP_H
#define FOI_RECORDS_CSECCOMP_H

// Only Linux has it: elsewhere this module is empty.
#ifdef __linux__
#include <seccomp.h>

// Macros with arguments, which Swift does not see.
static inline uint32_t foi_seccomp_refuse(uint16_t number) { return SCMP_ACT_ERRNO(number); }
static inline struct scmp_arg_cmp foi_seccomp_equal(unsigned argument, uint64_t value) {
    return (struct scmp_arg_cmp){argument, SCMP_CMP_EQ, value, 0};
}
static inline struct scmp_arg_cmp foi_seccomp_without(unsigned argument, uint64_t bits) {
    return (struct scmp_arg_cmp){argument, SCMP_CMP_MASKED_EQ, bits, 0};
}
#endif

#endif
