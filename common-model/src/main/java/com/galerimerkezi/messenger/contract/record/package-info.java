/** The record of a deal: its chain of hashes, its exported form, and how anybody verifies it without a server. */
@NullMarked
package com.galerimerkezi.messenger.contract.record;

import org.jspecify.annotations.NullMarked;
