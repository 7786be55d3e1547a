#include <cstdio>
int depth(int n) { char pad[1024]; pad[0] = n; return pad[0] + depth(n + 1); }
int main() { std::printf("go\n"); std::fflush(stdout); return depth(0); }
