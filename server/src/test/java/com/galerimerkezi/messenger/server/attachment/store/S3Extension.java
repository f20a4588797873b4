package com.galerimerkezi.messenger.server.attachment.store;

import static java.util.Objects.requireNonNull;

import com.galerimerkezi.messenger.server.platform.Settings;
import java.net.URI;
import org.awaitility.Awaitility;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.TransientApiMetadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A store that speaks S3 and checks who asks, in this process, with one empty bucket. */
public final class S3Extension implements BeforeAllCallback, AfterAllCallback {

    private static final String BUCKET = "galeri-files";
    private static final String REGION = "us-east-1";
    private static final String KEY = "galeri";
    private static final String SECRET = "not-a-real-secret";

    private @Nullable BlobStoreContext blobs;
    private @Nullable S3Proxy proxy;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        blobs = ContextBuilder.newBuilder(new TransientApiMetadata())
                .credentials(KEY, SECRET)
                .build(BlobStoreContext.class);
        var started = S3Proxy.builder()
                .blobStore(blobs.getBlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET)
                .build();
        started.start();
        Awaitility.await().until(() -> started.getState().equals("STARTED"));
        proxy = started;
        try (var client = client()) {
            client.createBucket(request -> request.bucket(BUCKET));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        requireNonNull(proxy).stop();
        requireNonNull(blobs).close();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + requireNonNull(proxy).getPort());
    }

    public Settings.S3 settings() {
        return settings(address());
    }

    /** By another way, which may be a bad one. */
    public Settings.S3 settings(URI way) {
        return new Settings.S3(way.toString(), BUCKET, REGION, true, KEY, SECRET);
    }

    public int objects() {
        try (var client = client()) {
            return client.listObjectsV2(request -> request.bucket(BUCKET))
                    .contents()
                    .size();
        }
    }

    public void empty() {
        try (var client = client()) {
            client.listObjectsV2(request -> request.bucket(BUCKET))
                    .contents()
                    .forEach(object -> client.deleteObject(
                            request -> request.bucket(BUCKET).key(object.key())));
        }
    }

    private S3Client client() {
        return S3Client.builder()
                .endpointOverride(address())
                .region(Region.of(REGION))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET)))
                .build();
    }
}
