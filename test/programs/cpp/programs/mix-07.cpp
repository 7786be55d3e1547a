// A review's mix of one part of the library (programs/07).
#include <iostream>
#include <type_traits>
#include <concepts>
template<class T> requires std::integral<T> T half(T x){return x/2;} template<class T> std::enable_if_t<std::is_floating_point_v<T>,T> half(T x){return x/2;}
template<class... A> auto total(A... a){ return (a + ... + 0); } template<class T,class... R> void show(T t,R... r){ std::cout<<t; if constexpr(sizeof...(r)>0){ std::cout<<','; show(r...);} }
template<int N> struct F{ static constexpr long v=N*F<N-1>::v; }; template<> struct F<0>{ static constexpr long v=1; };
template<class T> struct Tr{ static const char* n(){return "gen";} }; template<class T> struct Tr<T*>{ static const char* n(){return "ptr";} }; template<> struct Tr<bool>{ static const char* n(){return "bool";} };
template<class D> struct Base{ void go(){ static_cast<D*>(this)->impl(); } }; struct Der:Base<Der>{ void impl(){ std::cout<<"impl"; } };
consteval int sq(int x){return x*x;} template<auto V> int val(){return V;}
struct A{ explicit A(int x):x(x){} A(A&&)=default; A(const A&)=delete; int x; auto operator<=>(const A&o)const{return x<=>o.x;} bool operator==(const A&o)const{return x==o.x;} };
int main(){ std::cout<<half(7)<<half(7.0)<<total(1,2,3.5)<<' '; show(1,"a",'c'); std::cout<<F<10>::v<<Tr<int>::n()<<Tr<int*>::n()<<Tr<bool>::n(); Der{}.go(); std::cout<<sq(5)<<val<9>()<<val<'x'>()<<(A(1)<A(2))<<(A(3)>=A(4))<<std::is_same_v<std::decay_t<const int&>,int><<std::is_base_of_v<Base<Der>,Der><<"\n"; auto l=[]<class T>(T a,T b){return a<b?b:a;}; std::cout<<l(2,3)<<[](auto... x){return sizeof...(x);}(1,2,3)<<"\n"; }
