package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.desktop.gateway.RestGateway;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.pictures.PictureFolder;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done for a user who signs out, as far as it can be done. */
final class Farewell {

    private static final Logger LOG = LoggerFactory.getLogger(Farewell.class);

    private Farewell() {}

    static void tell(RestGateway server) {
        try {
            server.logout();
        } catch (GatewayException unreachable) {
            LOG.info("Signed out without the server: {}", unreachable.getMessage());
        }
    }

    static void forget(CacheFile cache, PictureFolder pictures) {
        try {
            pictures.delete();
            cache.delete();
        } catch (IOException failure) {
            LOG.warn("The cache stays on this computer", failure);
        }
    }
}
