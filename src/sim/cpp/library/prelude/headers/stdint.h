cstdint
