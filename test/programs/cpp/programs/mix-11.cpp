// A review's mix of one part of the library (programs/11).
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <cmath>
#include <climits>
#include <cstdint>
#include <limits>
#include <iostream>
#include <iomanip>
int cmp(const void*a,const void*b){ return *(const int*)a-*(const int*)b; }
int main(){ printf("%5d|%-5d|%05d|%+d|%x|%X|%o|%c|%s|%10s|%-6s|%.2f|%8.3e|%g|%g|%%|%p\n",42,42,42,42,255,255,8,'c',"str","right","l",3.14159,12345.678,0.0001,1e10,(void*)0); printf("%ld %lld %u %hhd %zu %.3s %*d\n",LONG_MAX,LLONG_MIN,UINT_MAX,(char)300,sizeof(int),"abcdef",6,7); int*p=(int*)malloc(3*sizeof(int)); p[0]=3;p[1]=1;p[2]=2; p=(int*)realloc(p,5*sizeof(int)); std::cout<<p[2]; free(p); int*c=(int*)calloc(2,4); std::cout<<c[1]; free(c); std::cout<<std::sqrt(2.0)<<' '<<std::pow(2,10)<<' '<<std::floor(-2.5)<<std::ceil(2.1)<<std::round(2.5)<<std::abs(-3)<<std::fmod(7,3)<<' '<<std::setprecision(15)<<std::exp(1)<<' '<<std::numeric_limits<int>::max()<<std::numeric_limits<double>::epsilon()<<(int8_t)65<<(int)(uint8_t)-1<<' '<<std::isnan(NAN)<<INFINITY<<"\n"; std::cout<<atoi("17x")<<strtol("0x1f",nullptr,0)<<std::boolalpha<<(0.1+0.2==0.3)<<"\n"; char b[20]; snprintf(b,sizeof b,"%d-%s",5,"long string here"); puts(b); const char*s="a,b,c"; std::cout<<strchr(s,'b')<<strstr(s,"c")<<"\n"; return EXIT_FAILURE; }
