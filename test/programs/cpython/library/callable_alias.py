from collections.abc import Callable
from typing import TypeVar, ParamSpec, get_args, Optional
T=TypeVar('T'); P=ParamSpec('P')
for x in (Callable[[int,str],bool], Callable[...,int], Callable[[],None], Callable[[T],T], Callable[[T],T][int], Callable[P,int], Callable[[Callable[[int],str]],bool], list[Callable[[int],str]], Optional[Callable[[int],str]], Callable[[int],str].__args__, get_args(Callable[[int],str]), Callable[[int],str]==Callable[[int],str], Callable[[int],str].__origin__, Callable[[T,int],T].__parameters__): print(x)
