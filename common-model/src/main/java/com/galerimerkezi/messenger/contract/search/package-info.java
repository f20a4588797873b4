/** What people write into a search besides words, understood the same way by the server and by every desktop. */
@NullMarked
package com.galerimerkezi.messenger.contract.search;

import org.jspecify.annotations.NullMarked;
