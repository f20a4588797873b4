package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.conversation.RoomNotes;
import com.galerimerkezi.messenger.desktop.conversation.RoomPeople;
import com.galerimerkezi.messenger.desktop.conversation.WindowParts;
import com.galerimerkezi.messenger.desktop.offers.OfferDesk;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.vehicles.VehiclePapers;
import com.galerimerkezi.messenger.desktop.vehicles.VehicleSummary;

/** Which parts the panel of a room has. Starred: shows what one has starred. */
record RoomPanels(ClientSession session, OfferDesk offers, WindowParts window, Texts texts, Runnable starred) {

    RoomPanel of(Room room, MainViewModel.OpenRoom open, Runnable closing) {
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
        var notes = new RoomNotes(open.conversation(), window.emoji().pictures(), texts, starred);
        panel.add("pins.title", notes, notes::close);
        var people = new RoomPeople(open.conversation(), open.header(), texts);
        panel.add("roomPanel.people", people, people::close);
        return panel;
    }

    private void addPapers(RoomPanel panel, VehicleId vehicle) {
        var papers = new VehiclePapers(vehicle, session.vehicles(), session.uploads(), window.browser(), texts);
        panel.add("documents.title", papers, papers::close);
    }
}
