package com.galerimerkezi.messenger.server.operations;

import com.galerimerkezi.messenger.server.operations.command.GaleriServerCommand;

/** Where the server's process begins. */
public final class Main {
    private Main() {}

    static void main(String[] arguments) {
        System.exit(GaleriServerCommand.execute(arguments));
    }
}
