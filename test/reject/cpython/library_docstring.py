# The text of a library function is not simulated.
import functools
print(functools.update_wrapper.__doc__)  #~ refused: docstring of a library function
