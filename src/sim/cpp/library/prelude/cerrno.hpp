// <cerrno>
// needs: cstdlib
#define errno (*__errno_location())
#define ERANGE 34
#define EDOM 33
#define EINVAL 22
#define ENOMEM 12
