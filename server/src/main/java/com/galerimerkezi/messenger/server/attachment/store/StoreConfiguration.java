package com.galerimerkezi.messenger.server.attachment.store;

import com.galerimerkezi.messenger.server.platform.Settings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which store it is, the settings say. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    FileStore fileStore(Settings settings, Clock clock) {
        var s3 = settings.files().s3();
        return settings.files().inS3() && s3 != null ? FileStores.s3(s3).store() : FileStores.disk(settings, clock);
    }
}
