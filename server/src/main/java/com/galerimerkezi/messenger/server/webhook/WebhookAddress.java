package com.galerimerkezi.messenger.server.webhook;

import com.galerimerkezi.messenger.server.platform.Settings;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which addresses this server may be sent to: never into its own network, unless the operator allows it. */
@Component
final class WebhookAddress {

    static final int LONGEST = 500;

    private final boolean mayBePrivate;

    private final NameLookup names;

    WebhookAddress(Settings settings, NameLookup names) {
        mayBePrivate = settings.webhooks().allowPrivate();
        this.names = names;
    }

    /** As it is written; where its name leads is looked at before each delivery. */
    boolean isAcceptable(String url) {
        try {
            var uri = new URI(url);
            var schemes = mayBePrivate ? Set.of("https", "http") : Set.of("https");
            return uri.getScheme() != null
                    && schemes.contains(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /**
     * Where to connect, looked up this once: a name that led elsewhere a moment later would lead past the check. Empty
     * unless all that it leads to is open to everybody.
     */
    Optional<InetSocketAddress> checked(URI url) throws UnknownHostException {
        var found = names.of(url.getHost());
        if (!mayBePrivate && !Arrays.stream(found).allMatch(WebhookAddress::isPublic)) {
            return Optional.empty();
        }
        // Under the host's name, which the certificate must be for
        var named = InetAddress.getByAddress(withoutBrackets(url.getHost()), found[0].getAddress());
        return Optional.of(new InetSocketAddress(named, portOf(url)));
    }

    private static int portOf(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return url.getScheme().equals("https") ? 443 : 80;
    }

    private static String withoutBrackets(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    static boolean isPublic(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && (address instanceof Inet6Address
                        ? isPublic6(address.getAddress())
                        : isPublic4(address.getAddress()));
    }

    /** Neither this network, a carrier's, a test's nor a reserved one. */
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean isCarriers = first == 100 && second >= 64 && second < 128;
        boolean isSpecial = first == 192 && second == 0 && (bytes[2] == 0 || bytes[2] == 2);
        boolean isMeasuring = first == 198 && (second == 18 || second == 19);
        boolean isExample =
                (first == 198 && second == 51 && bytes[2] == 100) || (first == 203 && second == 0 && bytes[2] == 113);
        return first != 0 && first < 240 && !isCarriers && !isSpecial && !isMeasuring && !isExample;
    }

    /** Only the global unicast block, without its parts that lead to IPv4 addresses or to none. */
    private static boolean isPublic6(byte[] bytes) {
        boolean isGlobal = (bytes[0] & 0xe0) == 0x20;
        boolean is6to4 = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean isTeredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        boolean isExample = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8;
        return isGlobal && !is6to4 && !isTeredo && !isExample;
    }
}
