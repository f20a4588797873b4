package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.PeopleImportReport;
import com.galerimerkezi.messenger.contract.Person;
import com.galerimerkezi.messenger.contract.ResetCode;
import com.galerimerkezi.messenger.contract.RoleRequest;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.attachment.RequestBody;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.ErrorTexts;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The people of the caller's gallery, for its owner. */
@RestController
class PeopleController {

    private static final int MOST_BYTES = 1024 * 1024;

    private final PeopleService people;
    private final PeopleImport imports;
    private final ErrorTexts texts;

    PeopleController(PeopleService people, PeopleImport imports, ErrorTexts texts) {
        this.people = people;
        this.imports = imports;
        this.texts = texts;
    }

    @GetMapping(ApiPaths.PEOPLE)
    ApiResponse<List<Person>> list(Caller caller) {
        return ApiResponse.of(people.list(caller));
    }

    @PutMapping(ApiPaths.PERSON_ROLE)
    ApiResponse<Person> setRole(
            Caller caller,
            @PathVariable UserId id,
            @org.springframework.web.bind.annotation.RequestBody RoleRequest request) {
        Check.that().present("role", request.role()).orRefuse();
        return ApiResponse.of(people.setRole(caller, id, Objects.requireNonNull(request.role())));
    }

    @PutMapping(ApiPaths.PERSON_DISABLED)
    ApiResponse<Person> disable(Caller caller, @PathVariable UserId id) {
        return ApiResponse.of(people.disable(caller, id));
    }

    @DeleteMapping(ApiPaths.PERSON_DISABLED)
    ApiResponse<Person> enable(Caller caller, @PathVariable UserId id) {
        return ApiResponse.of(people.enable(caller, id));
    }

    @PostMapping(ApiPaths.PERSON_RESET)
    ApiResponse<ResetCode> reset(Caller caller, @PathVariable UserId id) {
        return ApiResponse.of(people.reset(caller, id));
    }

    @DeleteMapping(ApiPaths.PERSON_TWO_FACTOR)
    ApiResponse<Person> removeTwoFactor(Caller caller, @PathVariable UserId id) {
        return ApiResponse.of(people.removeTwoFactor(caller, id));
    }

    @PostMapping(ApiPaths.PEOPLE_IMPORT)
    ApiResponse<PeopleImportReport> importSheet(
            Caller caller, @RequestParam(required = false) @Nullable String dryRun, ServerHttpRequest request)
            throws IOException {
        boolean isDryRun = Check.flag("dryRun", dryRun);
        var language = texts.languageOf(request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        return ApiResponse.of(imports.run(caller, () -> RequestBody.read(request, MOST_BYTES), isDryRun, language));
    }
}
