package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.UserId;

@FunctionalInterface
interface FirstNames {

    String of(UserId user);
}
