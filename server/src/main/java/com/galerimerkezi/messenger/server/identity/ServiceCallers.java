package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Callers that are another backend: what its token lets it do, and for which gallery. It reads nobody's conversations. */
@Component
final class ServiceCallers {

    /** As long as a revoked token may still be heard. */
    private static final Duration KEPT = Duration.ofSeconds(1);

    private static final int REMEMBERED = 10_000;

    private static final Map<HttpMethod, PathPattern[]> ALLOWED = Map.of(
            HttpMethod.GET,
            paths(
                    ApiPaths.ME,
                    ApiPaths.OPENAPI,
                    ApiPaths.GALLERIES,
                    ApiPaths.VEHICLES,
                    ApiPaths.VEHICLE,
                    ApiPaths.WEBHOOKS,
                    ApiPaths.WEBHOOK_DELIVERIES),
            HttpMethod.POST,
            paths(
                    ApiPaths.MESSAGES,
                    ApiPaths.VEHICLES,
                    ApiPaths.VEHICLES_IMPORT,
                    ApiPaths.FILES,
                    ApiPaths.WEBHOOKS,
                    ApiPaths.WEBHOOK_TEST,
                    ApiPaths.WEBHOOK_RESUME),
            HttpMethod.PUT,
            paths(ApiPaths.VEHICLE, ApiPaths.VEHICLE + "/status"),
            HttpMethod.PATCH,
            paths(ApiPaths.FILE_BYTES),
            HttpMethod.HEAD,
            paths(ApiPaths.FILE_BYTES),
            HttpMethod.DELETE,
            paths(ApiPaths.VEHICLE, ApiPaths.WEBHOOK, ApiPaths.FILE_BYTES));

    private final Map<ByteBuffer, Entry> known = new ConcurrentHashMap<>();
    private final ServiceTokenRepository tokens;
    private final Transactions transactions;

    ServiceCallers(ServiceTokenRepository tokens, Transactions transactions) {
        this.tokens = tokens;
        this.transactions = transactions;
    }

    /** May wait for the database. A token of no gallery speaks for the one that the request names, or for none. */
    Caller callerOf(String token, @Nullable String gallery, HttpMethod method, PathContainer path) {
        var good =
                goodOf(ServiceTokenText.digest(token)).orElseThrow(() -> new RefusedException(ErrorCode.TOKEN_INVALID));
        if (Stream.of(ALLOWED.getOrDefault(method, new PathPattern[0])).noneMatch(allowed -> allowed.matches(path))) {
            throw new RefusedException(ErrorCode.ROLE_REQUIRED);
        }
        return new Caller(good.user(), galleryOf(good, gallery), Role.SERVICE, null);
    }

    private GalleryId galleryOf(ServiceTokenRepository.Good good, @Nullable String named) {
        var wanted = Check.parsed("x-gallery-id", named, "no_uuid", GalleryId::of);
        var own = good.gallery();
        if (own != null) {
            if (wanted != null && !wanted.equals(own)) {
                throw new RefusedException(ErrorCode.GALLERY_MISMATCH);
            }
            return own;
        }
        if (wanted != null && !transactions.read(() -> tokens.isGallery(wanted))) {
            throw new RefusedException(ErrorCode.GALLERY_NOT_FOUND);
        }
        return wanted == null ? good.home() : wanted;
    }

    private Optional<ServiceTokenRepository.Good> goodOf(byte[] digest) {
        var key = ByteBuffer.wrap(digest);
        var entry = known.get(key);
        if (entry != null && System.nanoTime() - entry.since < KEPT.toNanos()) {
            return entry.good;
        }
        var good = transactions.read(() -> tokens.findGood(digest));
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(key, new Entry(good, System.nanoTime()));
        return good;
    }

    private static PathPattern[] paths(String... paths) {
        return Stream.of(paths)
                .map(path -> PathPatternParser.defaultInstance.parse("/" + path))
                .toArray(PathPattern[]::new);
    }

    private record Entry(Optional<ServiceTokenRepository.Good> good, long since) {}
}
