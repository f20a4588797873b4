package com.galerimerkezi.messenger.server.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a host's name leads. */
@FunctionalInterface
interface NameLookup {

    InetAddress[] of(String host) throws UnknownHostException;
}
