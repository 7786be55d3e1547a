// A review's mix of one part of the library (programs/02).
#include <iostream>
#include <list>
#include <deque>
#include <forward_list>
#include <iterator>
#include <algorithm>
int main(){ std::list<int> l{3,1,2}; l.sort(); l.push_front(9); l.splice(l.end(),l,l.begin()); l.remove_if([](int x){return x==2;}); for(int x:l) std::cout<<x<<' '; std::deque<int> d(3,7); d.push_front(1); d.emplace_back(4); d.erase(d.begin()+1); std::copy(d.begin(),d.end(),std::ostream_iterator<int>(std::cout,",")); std::forward_list<int> f{1,2,3}; f.reverse(); f.insert_after(f.begin(),5); for(auto x:f) std::cout<<x; std::cout<<*std::next(l.begin())<<std::distance(l.begin(),l.end())<<"\n"; l.unique(); l.merge(*new std::list<int>{0,100}); for(auto i=l.rbegin();i!=l.rend();++i) std::cout<<*i<<' '; std::cout<<"\n"; }
