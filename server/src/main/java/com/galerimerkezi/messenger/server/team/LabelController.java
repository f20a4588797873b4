package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.Label;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.LabelRequest;
import com.galerimerkezi.messenger.contract.Team;
import com.galerimerkezi.messenger.contract.TeamOptions;
import com.galerimerkezi.messenger.contract.TeamOptionsRequest;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The gallery as a team: who is in it, its labels and options. */
@RestController
class LabelController {

    private final LabelService labels;

    LabelController(LabelService labels) {
        this.labels = labels;
    }

    @GetMapping(ApiPaths.TEAM)
    ApiResponse<Team> team(Caller caller) {
        return ApiResponse.of(labels.team(caller));
    }

    @PutMapping(ApiPaths.TEAM_OPTIONS)
    ApiResponse<TeamOptions> setOptions(Caller caller, @RequestBody TeamOptionsRequest request) {
        return ApiResponse.of(labels.setOptions(caller, request));
    }

    @PostMapping(ApiPaths.LABELS)
    ResponseEntity<ApiResponse<Label>> add(Caller caller, @RequestBody LabelRequest request) {
        var label = labels.add(caller, nameOf(request), request.colour());
        return ResponseEntity.status(HttpStatus.CREATED).body(ApiResponse.of(label));
    }

    @PutMapping(ApiPaths.LABEL)
    ApiResponse<Label> update(Caller caller, @PathVariable LabelId id, @RequestBody LabelRequest request) {
        return ApiResponse.of(labels.update(caller, id, nameOf(request), request.colour()));
    }

    @DeleteMapping(ApiPaths.LABEL)
    ApiResponse<Void> delete(Caller caller, @PathVariable LabelId id) {
        labels.delete(caller, id);
        return ApiResponse.done("Label deleted");
    }

    private static String nameOf(LabelRequest request) {
        var name = Objects.requireNonNullElse(request.name(), "").strip();
        Check.that()
                .text("name", name, 1, Label.MOST_CHARACTERS)
                .present("colour", request.colour())
                .orRefuse();
        return name;
    }
}
