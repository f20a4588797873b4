@NullMarked
package com.galerimerkezi.messenger.server.platform.web;

import org.jspecify.annotations.NullMarked;
