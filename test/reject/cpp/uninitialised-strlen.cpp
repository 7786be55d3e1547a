#include <cstdio>
#include <cstring>
int main() {
    char buf[16];
    buf[0] = 'h';
    buf[1] = 'i';
    printf("%c%c\n", buf[0], buf[1]);
    printf("%zu\n", strlen(buf)); //~ refused: uninitialised value
}
