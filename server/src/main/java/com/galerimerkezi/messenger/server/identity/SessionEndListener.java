package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.SessionId;

/** Told, after the commit, that a session is over, to close what it holds open. */
@FunctionalInterface
public interface SessionEndListener {

    void ended(SessionId session, ErrorCode reason);
}
