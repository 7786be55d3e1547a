#include <cstring>
#include <cstdio>
#include <cstdlib>
int main() {
    char* s = (char*)calloc(10, 1);
    strcpy(s, "hello");
    memmove(s + 1, s, 5);
    puts(s);
    s = (char*)realloc(s, 20);
    memset(s + 10, 'x', 9); s[19] = 0;
    printf("%s %zu\n", s, strlen(s + 10));
    fflush(stdout);
    char* t = strdup(s);
    printf("%c\n", t[20]);
    free(s);
}
