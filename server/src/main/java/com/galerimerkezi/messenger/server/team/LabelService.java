package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Label;
import com.galerimerkezi.messenger.contract.LabelColour;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.TeamChanged;
import com.galerimerkezi.messenger.contract.Team;
import com.galerimerkezi.messenger.contract.TeamOptions;
import com.galerimerkezi.messenger.contract.TeamOptionsRequest;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** What a gallery has set up for its team: labels and options. Its owner does it, all of its staff see it. */
@Service
class LabelService {

    private static final int MOST = 50;

    private final LabelRepository labels;
    private final TeamRepository teams;
    private final Colleagues colleagues;
    private final List<OptionsListener> listeners;
    private final EventLog eventLog;
    private final Transactions transactions;
    private final Ids ids;

    LabelService(
            LabelRepository labels,
            TeamRepository teams,
            Colleagues colleagues,
            List<OptionsListener> listeners,
            EventLog eventLog,
            Transactions transactions,
            Ids ids) {
        this.listeners = listeners;
        this.labels = labels;
        this.teams = teams;
        this.colleagues = colleagues;
        this.eventLog = eventLog;
        this.transactions = transactions;
        this.ids = ids;
    }

    Team team(Caller caller) {
        var gallery = caller.galleryId();
        return transactions.read(
                () -> new Team(colleagues.of(gallery), labels.list(gallery), labels.findOptions(gallery)));
    }

    TeamOptions setOptions(Caller caller, TeamOptionsRequest request) {
        var options = change(caller, () -> {
            var changed = request.in(labels.findOptions(caller.galleryId()));
            labels.setOptions(caller.galleryId(), changed);
            return changed;
        });
        listeners.forEach(listener -> listener.changed(caller.galleryId(), options));
        return options;
    }

    Label add(Caller caller, String name, LabelColour colour) {
        return change(caller, () -> {
            if (labels.list(caller.galleryId()).size() >= MOST) {
                throw RefusedException.field("name", "too_many");
            }
            var label = new Label(new LabelId(ids.next()), name, colour);
            refuseTwin(caller, label);
            labels.insert(caller.galleryId(), label);
            return label;
        });
    }

    Label update(Caller caller, LabelId id, String name, LabelColour colour) {
        return change(caller, () -> {
            if (labels.list(caller.galleryId()).stream()
                    .noneMatch(known -> known.id().equals(id))) {
                throw new RefusedException(ErrorCode.LABEL_NOT_FOUND);
            }
            var label = new Label(id, name, colour);
            refuseTwin(caller, label);
            labels.update(caller.galleryId(), label);
            return label;
        });
    }

    /** Rooms that had it have it no more, as a client sees by the labels that are left. */
    void delete(Caller caller, LabelId id) {
        change(caller, () -> {
            if (!labels.delete(caller.galleryId(), id)) {
                throw new RefusedException(ErrorCode.LABEL_NOT_FOUND);
            }
            teams.forgetLabel(caller.galleryId(), id);
            return id;
        });
    }

    private void refuseTwin(Caller caller, Label label) {
        boolean isTaken = labels.list(caller.galleryId()).stream()
                .anyMatch(known ->
                        known.name().equals(label.name()) && !known.id().equals(label.id()));
        if (isTaken) {
            throw RefusedException.field("name", "twice");
        }
    }

    private <T> T change(Caller caller, Supplier<T> change) {
        Colleagues.requireLead(caller);
        var gallery = caller.galleryId();
        return transactions.write(() -> {
            labels.lock(gallery);
            var changed = change.get();
            eventLog.append(RoomEvent.toGallery(
                    ServerEvent.TEAM_CHANGED,
                    gallery,
                    new TeamChanged(labels.list(gallery), labels.findOptions(gallery), RoomEvent.CURSOR_TO_COME)));
            return changed;
        });
    }
}
