#include <stdio.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <limits.h>
#include <float.h>
int main() {
    float lower = 0, upper = 100, step = 25;
    for (float f = lower; f <= upper; f += step) printf("%3.0f %6.1f\n", f, (5.0 / 9.0) * (f - 32.0));
    printf("%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%#o\n", 42, 42, 42, 42, 42, 255, 255, 255, 8, 8);
    printf("%e %E %g %G %a\n", 12345.6789, 0.00012, 1e-5, 1e10, 1.0);
    printf("%10.3s|%-10s|%c%%\n", "abcdef", "ab", 'z');
    printf("%*d %.*f %ld %lld %lu %zu %hhd %hd\n", 6, 7, 2, 3.14159, 123L, 1LL << 40, ULONG_MAX, sizeof(int), 300, 70000);
    printf("%d %u %d %.10g %g\n", INT_MIN, UINT_MAX, CHAR_MIN, DBL_MAX, FLT_EPSILON);
    char buf[32];
    int n = snprintf(buf, 8, "%s-%d", "hello", 12345);
    printf("%s %d %zu\n", buf, n, strlen(buf));
    sprintf(buf, "%03d", 7); puts(buf);
    printf("%.3f %.3f %.3f %.3f\n", sin(1), pow(2, .5), exp(1), log10(1000));
    printf("%g %g %g %g %g\n", floor(-2.5), ceil(-2.5), round(-2.5), trunc(-2.5), fmod(-7, 3));
    printf("%d %d %d %d\n", -7 / 2, -7 % 2, 7 >> 1, abs(-3));
    int a, b; char w[10];
    int k = sscanf("12 abc 0x1f", "%d %9s %x", &a, w, &b);
    printf("%d %d %s %d\n", k, a, w, b);
    char *end; long l = strtol("123xyz", &end, 10); printf("%ld %s %g %d\n", l, end, atof("2.5kg"), atoi("-17"));
    char s[] = "a,b;c"; for (char *t = strtok(s, ",;"); t; t = strtok(NULL, ",;")) printf("<%s>", t); puts("");
    printf("%s %s\n", strstr("haystack", "st"), strchr("hello", 'l'));
    printf("%d %d\n", strcmp("a", "b") < 0, memcmp("abc", "abd", 2));
    return EXIT_SUCCESS;
}
