/** What dealers write to each other about: amounts, plates, numbers of chassis. */
@NullMarked
package com.galerimerkezi.messenger.contract.trade;

import org.jspecify.annotations.NullMarked;
