package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.conversation.RoomNotes;
import com.galerimerkezi.messenger.desktop.conversation.RoomPeople;
import com.galerimerkezi.messenger.desktop.conversation.WindowParts;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.media.MediaActions;
import com.galerimerkezi.messenger.desktop.media.MediaKit;
import com.galerimerkezi.messenger.desktop.media.MediaPage;
import com.galerimerkezi.messenger.desktop.media.MediaSummary;
import com.galerimerkezi.messenger.desktop.offers.OfferDesk;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.text.Link;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.vehicles.VehiclePapers;
import com.galerimerkezi.messenger.desktop.vehicles.VehicleSummary;
import com.galerimerkezi.messenger.desktop.video.Films;
import java.util.function.Consumer;

/** Which parts the panel of a room has. Starred: shows what one has starred. */
record RoomPanels(
        ClientSession session,
        OfferDesk offers,
        WindowParts window,
        Overlays overlays,
        Texts texts,
        Moments moments,
        Runnable starred) {

    RoomPanel of(Room room, MainViewModel.OpenRoom open, Consumer<Link> links, Runnable closing) {
        var panel = new RoomPanel(texts, closing);
        var vehicle = room.vehicleId();
        if (vehicle != null) {
            var summary = new VehicleSummary(vehicle, session.vehicles(), texts);
            panel.add("vehicle.title", summary, summary::close);
        }
        if (room.offerId() != null) {
            var past = offers.past(room);
            panel.add("offer.history", past, past::close);
        }
        if (vehicle != null) {
            addPapers(panel, vehicle);
        }
        addMedia(panel, open, links);
        var notes = new RoomNotes(open.conversation(), window.emoji().pictures(), texts, starred);
        panel.add("pins.title", notes, notes::close);
        var people = new RoomPeople(open.conversation(), open.header(), texts);
        panel.add("roomPanel.people", people, people::close);
        return panel;
    }

    private void addMedia(RoomPanel panel, MainViewModel.OpenRoom open, Consumer<Link> links) {
        var actions = new MediaActions(
                session.uploads(),
                window.browser(),
                links,
                place -> {
                    open.conversation().show(place);
                    panel.giveWay();
                },
                texts);
        var kit = new MediaKit(
                open.room().id(),
                session.me().id(),
                session.details().media(),
                session.sending().pictures(),
                new Films(session.uploads(), window.browser()),
                session.voices(),
                actions,
                overlays,
                moments,
                texts);
        var summary = new MediaSummary(kit, kind -> {
            var page = new MediaPage(kit, kind);
            panel.open("media.title", page, page::close);
            page.focus();
        });
        panel.add("media.title", summary, summary::close);
    }

    private void addPapers(RoomPanel panel, VehicleId vehicle) {
        var papers = new VehiclePapers(
                vehicle, session.vehicles(), offers.isFree(vehicle), session.uploads(), window.browser(), texts);
        panel.add("documents.title", papers, papers::close);
    }
}
