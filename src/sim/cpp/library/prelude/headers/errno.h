cerrno
