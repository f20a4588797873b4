/** The interface as a document that programs read, made of the routes and the contract's records themselves. */
@NullMarked
package com.galerimerkezi.messenger.server.operations.openapi;

import org.jspecify.annotations.NullMarked;
