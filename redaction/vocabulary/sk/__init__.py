"""Slovak: the lists that tell special categories and the words around them."""
