#include <cstdio>
#include <cstring>
static char name[8] = "abc";
static int table[4] = {1, 2, 3, 4};
int look(int i) { return table[i]; }
int main() {
    printf("%d\n", look(3));
    strcat(name, "defgh");
    printf("%s\n", name);
    return 0;
}
