// A review's mix of one part of the library (programs/01).
#include <iostream>
#include <tuple>
#include <utility>
#include <string>
#include <any>
int main(){ auto t=std::make_tuple(1,std::string("a"),2.5); auto [a,b,c]=t; std::cout<<a<<b<<c<<std::get<1>(t)<<std::tuple_size_v<decltype(t)><<"\n"; int x; std::string s; std::tie(x,s,std::ignore)=t; std::cout<<x<<s<<(std::make_pair(1,2)<std::make_pair(1,3))<<"\n"; std::any v=5; std::cout<<std::any_cast<int>(v)<<v.has_value(); try{ std::any_cast<double>(v);}catch(const std::bad_any_cast&e){ std::cout<<e.what()<<"\n"; } std::cout<<std::apply([](int p,auto q,auto r){return p+(int)r;},t)<<"\n"; }
