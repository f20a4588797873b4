package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.LoginRequest;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.Dealers.Person;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.Map;
import java.util.UUID;

/** A gallery of an owner and one of the staff, who sign in as people do. */
record Galleries(ServerExtension server, GalleryId id, Person owner, Person staff) {

    static Galleries on(ServerExtension server) {
        var dealers = server.world().dealers();
        var gallery = dealers.gallery("Galeri " + UUID.randomUUID());
        return new Galleries(
                server, gallery, dealers.person(gallery, "Ayşe", Role.OWNER), dealers.staff(gallery, "Ali"));
    }

    Client asOwner() {
        return signedIn(owner);
    }

    Client asStaff() {
        return signedIn(staff);
    }

    Client signedIn(Person person) {
        return with(login(person.email(), Dealers.PASSWORD));
    }

    Client with(Answer signedIn) {
        return new Client(
                server.server().address(), signedIn.data().path("access_token").textValue());
    }

    Answer login(String email, String password) {
        return server.asNobody().post("/auth/login", new LoginRequest(email, password, "Deneme"));
    }

    /** The code of an invitation. */
    String invite(Map<String, Object> request) {
        return asOwner()
                .post("/people/invitations", request)
                .data()
                .path("code")
                .textValue();
    }

    Answer enter(String code, String firstName, String email, String password) {
        return server.asNobody()
                .post(
                        "/auth/entry/use",
                        Map.of(
                                "code", code,
                                "firstName", firstName,
                                "lastName", "Işık",
                                "email", email,
                                "password", password));
    }
}
