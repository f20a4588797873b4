/** Who belongs to the gallery, as its owner sees and changes it; where one is signed in oneself, and with what. */
@NullMarked
package com.galerimerkezi.messenger.desktop.people;

import org.jspecify.annotations.NullMarked;
