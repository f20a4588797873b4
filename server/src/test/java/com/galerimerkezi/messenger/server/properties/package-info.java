/** What holds whatever happens: properties, tried with steps that jqwik makes up. */
@NullMarked
package com.galerimerkezi.messenger.server.properties;

import org.jspecify.annotations.NullMarked;
