package com.galerimerkezi.messenger.server.platform.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.codec.DataBufferEncoder;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ResourceHttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.accept.RequestedContentTypeResolverBuilder;
import org.springframework.web.reactive.config.BlockingExecutionConfigurer;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Spring WebFlux as this server uses it: JSON only, blocking controllers on virtual threads, small bodies. */
@Configuration(proxyBeanMethods = false)
@EnableWebFlux
class WebConfiguration implements WebFluxConfigurer {

    private static final int MAX_BODY = 256 * 1024;

    @Override
    public void configureBlockingExecution(BlockingExecutionConfigurer configurer) {
        configurer.setExecutor(new VirtualThreadTaskExecutor("rest-"));
    }

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
        var reader = new ContractJsonDecoder();
        reader.setMaxInMemorySize(MAX_BODY);
        codecs.registerDefaults(false);
        codecs.customCodecs().register(reader);
        codecs.customCodecs().register(new ContractJsonEncoder());
        // Files, as they are read
        codecs.customCodecs().register(new DataBufferEncoder());
        // Records
        codecs.customCodecs().register(new ResourceHttpMessageWriter());
    }

    @Override
    public void configureContentTypeResolver(RequestedContentTypeResolverBuilder types) {
        // There is one representation; an Accept header that names another is no reason to refuse.
        types.fixedResolver(MediaType.APPLICATION_JSON);
    }
}
