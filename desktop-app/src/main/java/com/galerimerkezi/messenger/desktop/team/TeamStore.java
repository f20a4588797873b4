package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.Assignee;
import com.galerimerkezi.messenger.contract.Colleague;
import com.galerimerkezi.messenger.contract.Label;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.LabelRequest;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomTeam;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.Team;
import com.galerimerkezi.messenger.contract.TeamOptions;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.sync.Follower;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Who works in the own gallery, its labels, and how it wants its team to work. Lives on the UI thread. */
public final class TeamStore implements Follower {

    private static final Team NOBODY = new Team(List.of(), List.of(), TeamOptions.USUAL);

    private final ReadOnlyObjectWrapper<Team> team = new ReadOnlyObjectWrapper<>(NOBODY);
    private final TeamRepository cached;
    private final TeamServer server;
    private final Background background;
    private final UserProfile me;
    private long changes;

    TeamStore(CacheFile cache, TeamServer server, Background background, UserProfile me) {
        this.cached = new TeamRepository(cache);
        this.server = server;
        this.background = background;
        this.me = me;
    }

    /** Reads the cache, so it is not called on the UI thread. */
    void paintFromCache() {
        cached.findTeam().ifPresent(known -> background.onUi(() -> team.set(known)));
    }

    public ReadOnlyObjectProperty<Team> team() {
        return team.getReadOnlyProperty();
    }

    /** All but oneself. */
    public List<Colleague> others() {
        return team.get().colleagues().stream()
                .filter(colleague -> !colleague.userId().equals(me.id()))
                .toList();
    }

    public Optional<Colleague> find(UserId user) {
        return team.get().colleagues().stream()
                .filter(colleague -> colleague.userId().equals(user))
                .findFirst();
    }

    /** Those of a room that are still there, in the gallery's order. */
    public List<Label> labelsOf(@Nullable RoomTeam room) {
        return room == null || room.labelIds().isEmpty()
                ? List.of()
                : team.get().labels().stream()
                        .filter(label -> room.labelIds().contains(label.id()))
                        .toList();
    }

    public boolean isLead() {
        return me.role() == Role.OWNER || me.role() == Role.ADMIN;
    }

    /** Whose room it is, where it is a colleague's and only he writes in it. */
    public Optional<Assignee> lockedBy(@Nullable RoomTeam room) {
        return Optional.ofNullable(room)
                .map(RoomTeam::assignee)
                .filter(assignee -> team.get().options().onlyAssigneeSends()
                        && me.role() == Role.STAFF
                        && !assignee.userId().equals(me.id()));
    }

    /** The cache may be of a time whose events the server does not have any more. */
    void reached() {
        ask();
    }

    private void ask() {
        long before = changes;
        var _ = background.call(server::team).thenAccept(answer -> {
            if (before != changes) {
                // it may be older than what was told meanwhile
                ask();
                return;
            }
            team.set(answer);
            var _ = background.inOrder(() -> {
                cached.save(answer);
                return answer;
            });
        });
    }

    public CompletableFuture<TeamOptions> setOptions(TeamOptions options) {
        return background.call(() -> server.setOptions(options));
    }

    public CompletableFuture<Label> addLabel(LabelRequest request) {
        return background.call(() -> server.addLabel(request));
    }

    public CompletableFuture<Label> changeLabel(LabelId label, LabelRequest request) {
        return background.call(() -> server.changeLabel(label, request));
    }

    public CompletableFuture<LabelId> deleteLabel(LabelId label) {
        return background.call(() -> {
            server.deleteLabel(label);
            return label;
        });
    }

    /** Where it names somebody, in the order of the team. */
    public List<Colleague> named(String text) {
        return team.get().colleagues().stream()
                .filter(colleague -> text.contains("@" + nameOf(colleague)))
                .toList();
    }

    public static String nameOf(Colleague colleague) {
        return nameOf(colleague.firstName(), colleague.lastName());
    }

    public static String nameOf(Assignee assignee) {
        return nameOf(assignee.firstName(), assignee.lastName());
    }

    private static String nameOf(@Nullable String first, @Nullable String last) {
        return Stream.of(first, last)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    @Override
    public void keep(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.TeamChanged || event instanceof ServerEvent.StaffChanged) {
            cached.findTeam().ifPresent(known -> cached.save(after(known, event)));
        }
    }

    @Override
    public void apply(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.TeamChanged || event instanceof ServerEvent.StaffChanged) {
            changes++;
            team.set(after(team.get(), event));
        }
    }

    private static Team after(Team known, ServerEvent.Durable event) {
        return switch (event) {
            case ServerEvent.TeamChanged changed -> new Team(known.colleagues(), changed.labels(), changed.options());
            case ServerEvent.StaffChanged changed -> new Team(changed.colleagues(), known.labels(), known.options());
            default -> known;
        };
    }

    @Override
    public void keepAfresh(List<Room> rooms) {}

    @Override
    public void applyAfresh(List<Room> rooms) {
        ask();
    }
}
