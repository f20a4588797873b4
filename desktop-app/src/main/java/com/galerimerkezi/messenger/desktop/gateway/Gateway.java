package com.galerimerkezi.messenger.desktop.gateway;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.EnterRequest;
import com.galerimerkezi.messenger.contract.EntryCodeRequest;
import com.galerimerkezi.messenger.contract.EntryInfo;
import com.galerimerkezi.messenger.contract.LoginRequest;
import com.galerimerkezi.messenger.contract.RefreshRequest;
import com.galerimerkezi.messenger.contract.SignedIn;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;

/** One server: one HTTP client under REST, files and the socket. */
public final class Gateway implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final URI server;
    private final OkHttpClient plain;
    private final Api open;
    private final EntryApi entry;

    public Gateway(URI server, Supplier<Locale> language) {
        this.server = server;
        this.plain = new OkHttpClient.Builder()
                .dispatcher(new Dispatcher(Executors.newVirtualThreadPerTaskExecutor()))
                .connectTimeout(CONNECT)
                .readTimeout(ANSWER)
                .writeTimeout(ANSWER)
                .followRedirects(false)
                .addInterceptor(inLanguage(language))
                .build();
        this.open = apiOver(plain, Api.class);
        this.entry = apiOver(plain, EntryApi.class);
    }

    private static Interceptor inLanguage(Supplier<Locale> language) {
        return chain -> chain.proceed(chain.request()
                .newBuilder()
                .header("Accept-Language", language.get().toLanguageTag())
                .build());
    }

    private <T> T apiOver(OkHttpClient http, Class<T> routes) {
        return new Retrofit.Builder()
                .baseUrl(base() + ApiPaths.PREFIX + "/")
                .client(http)
                .addConverterFactory(JacksonConverterFactory.create(ContractJson.mapper()))
                .build()
                .create(routes);
    }

    private String base() {
        var text = server.toString();
        return text.endsWith("/") ? text : text + "/";
    }

    public SignedIn login(LoginRequest request) {
        return Answers.data(open.login(request));
    }

    /** The key that the server signs with, hexadecimal. */
    public String key() {
        return Objects.requireNonNullElse(Answers.data(entry.server()).recordKey(), "");
    }

    /** What a one-time code is for. */
    public EntryInfo look(String code) {
        return Answers.data(entry.look(new EntryCodeRequest(code)));
    }

    /** Uses it up; the address is for {@link #login}. */
    public String enter(EnterRequest request) {
        return Answers.data(entry.enter(request)).email();
    }

    /** Without an access token the first call renews. */
    public Tokens tokens(String refreshToken, @Nullable String access, Tokens.Listener listener) {
        return new Tokens(
                token -> Answers.data(open.refresh(new RefreshRequest(token))), refreshToken, access, listener);
    }

    public RestGateway rest(Tokens tokens) {
        return new RestGateway(apiOver(authorized(tokens), Api.class));
    }

    public VehicleGateway vehicles(Tokens tokens) {
        return new VehicleGateway(apiOver(authorized(tokens), VehicleApi.class));
    }

    public WorkGateway work(Tokens tokens) {
        return new WorkGateway(apiOver(authorized(tokens), WorkApi.class));
    }

    public PeopleGateway people(Tokens tokens) {
        return new PeopleGateway(apiOver(authorized(tokens), PeopleApi.class));
    }

    public TeamGateway team(Tokens tokens) {
        return new TeamGateway(apiOver(authorized(tokens), TeamApi.class));
    }

    public FileGateway files(Tokens tokens) {
        return new FileGateway(server, authorized(tokens));
    }

    public SocketGateway socket() {
        return new SocketGateway(server, plain);
    }

    private OkHttpClient authorized(Tokens tokens) {
        return plain.newBuilder().addInterceptor(new Authorization(tokens)).build();
    }

    /** What is under way over connections that may be dead is to be tried anew, over new ones. */
    public void leaveConnections() {
        plain.dispatcher().cancelAll();
        plain.connectionPool().evictAll();
    }

    /** Cuts what is under way, so that nobody waits for a server at the end. */
    @Override
    public void close() {
        leaveConnections();
        plain.dispatcher().executorService().shutdownNow();
    }
}
