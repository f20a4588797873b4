package com.galerimerkezi.messenger.server.attachment.store;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Objects in a bucket of any store that speaks S3. Whoever asks waits seconds for it at most, never minutes. */
final class S3Store implements FileStore, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(S3Store.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration SILENCE = Duration.ofSeconds(4);

    /** For what carries no bytes; a large object gets the time that a slow line needs. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private static final long SLOWEST_BYTES_PER_SECOND = 100_000;
    private static final Duration LATER = Duration.ofSeconds(5);
    private static final Set<String> FULL = Set.of("InsufficientStorage", "XMinioStorageFull", "QuotaExceeded");

    private final S3Client client;
    private final String bucket;

    S3Store(Settings.S3 settings) {
        bucket = settings.bucket();
        var builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                // Not every store knows the newer checksums in a trailer; ours is the key itself.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(configuration -> configuration.retryStrategy(retry -> retry.maxAttempts(2)))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(TO_CONNECT)
                        .socketTimeout(SILENCE));
        if (settings.endpoint() != null) {
            builder.endpointOverride(URI.create(settings.endpoint()));
        }
        client = builder.build();
    }

    @Override
    public void put(String key, Path source) {
        if (has(key)) {
            return;
        }
        asked(() -> {
            var patience = PATIENCE.plusSeconds(sizeOf(source) / SLOWEST_BYTES_PER_SECOND);
            return client.putObject(
                    request -> request.bucket(bucket)
                            .key(key)
                            .overrideConfiguration(configuration -> configuration.apiCallTimeout(patience)),
                    RequestBody.fromFile(source));
        });
    }

    private static long sizeOf(Path source) {
        try {
            return Files.size(source);
        } catch (IOException unreadable) {
            throw DiskFailure.refusal(unreadable);
        }
    }

    @Override
    public boolean has(String key) {
        return asked(() -> {
            try {
                client.headObject(request -> request.bucket(bucket)
                        .key(key)
                        .overrideConfiguration(configuration -> configuration.apiCallTimeout(PATIENCE)));
                return true;
            } catch (NoSuchKeyException none) {
                return false;
            }
        });
    }

    @Override
    public InputStream open(String key, long offset, long length) {
        return asked(() -> new Abortable(client.getObject(request -> request.bucket(bucket)
                .key(key)
                .range("bytes=" + offset + "-" + (offset + length - 1))
                // Until it begins to answer
                .overrideConfiguration(configuration -> configuration.apiCallTimeout(PATIENCE)))));
    }

    @Override
    public void delete(String key) {
        asked(() -> client.deleteObject(request -> request.bucket(bucket)
                .key(key)
                .overrideConfiguration(configuration -> configuration.apiCallTimeout(PATIENCE))));
    }

    @Override
    public Set<String> keysUntouchedSince(Instant time) {
        return asked(() -> client.listObjectsV2Paginator(request -> request.bucket(bucket)).contents().stream()
                .filter(object -> object.lastModified().isBefore(time))
                .map(S3Object::key)
                .filter(ObjectKey::isOne)
                .collect(Collectors.toSet()));
    }

    @Override
    public void check() {
        asked(() -> client.headBucket(request ->
                request.bucket(bucket).overrideConfiguration(configuration -> configuration.apiCallTimeout(PATIENCE))));
    }

    @Override
    public void close() {
        client.close();
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (AwsServiceException refused) {
            var details = refused.awsErrorDetails();
            if (refused.statusCode() == 507 || (details != null && FULL.contains(details.errorCode()))) {
                throw new RefusedException(ErrorCode.STORAGE_FULL);
            }
            throw unavailable(refused);
        } catch (SdkException unreachable) {
            throw unavailable(unreachable);
        }
    }

    private static RefusedException unavailable(SdkException why) {
        LOG.warn("The S3 store: {}", why.getMessage());
        return RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, LATER);
    }

    /** One that is closed half read ends its connection; else the rest would be read for nobody. */
    private static final class Abortable extends FilterInputStream {
        private final ResponseInputStream<GetObjectResponse> response;
        private boolean isAtEnd;

        Abortable(ResponseInputStream<GetObjectResponse> response) {
            super(response);
            this.response = response;
        }

        @Override
        public int read() throws IOException {
            int read = response.read();
            isAtEnd |= read < 0;
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = response.read(into, from, length);
            isAtEnd |= count < 0;
            return count;
        }

        @Override
        public void close() throws IOException {
            if (isAtEnd) {
                response.close();
            } else {
                response.abort();
            }
        }
    }
}
