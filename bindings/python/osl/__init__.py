from osl._core import *
