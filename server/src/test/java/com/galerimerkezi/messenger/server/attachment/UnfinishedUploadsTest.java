package com.galerimerkezi.messenger.server.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnfinishedUploadsTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Dealers.Person person;
    private Client client;

    @BeforeEach
    void somebodyNew() {
        person = SERVER.world().dealers().staff(SERVER.world().ankara(), "Işıl");
        client = SERVER.as(person);
    }

    @Test
    void aUserHasNoMoreThanAHundredAtATime() {
        begun(99, "now() + interval '1 hour'");
        assertThat(begin(client).status()).isEqualTo(201);

        var beyond = begin(client);

        assertThat(beyond.code()).isEqualTo(ErrorCode.RATE_LIMITED);
        assertThat(Long.parseLong(String.valueOf(beyond.header("Retry-After")))).isPositive();
        assertThat(begin(SERVER.as(SERVER.world().ahmet())).status()).isEqualTo(201);
    }

    @Test
    void oneThatIsDoneOrOverMakesRoom() {
        begun(99, "now() + interval '1 hour'");
        begun(50, "now() - interval '1 second'");

        new FileClient(client).upload("ruhsat.pdf", FileClient.pdf(1000), "application/pdf");

        assertThat(begin(client).status()).isEqualTo(201);
    }

    @Test
    void oneSweepTakesAllWhoseTimeIsOver() {
        begun(350, "now() - interval '1 hour'");
        begun(1, "now() + interval '1 hour'");

        SERVER.server().part(OrphanSweep.class).sweep();

        assertThat(SERVER.jdbc()
                        .sql("SELECT count(*) FROM files WHERE uploader_id = :id")
                        .param("id", person.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static Answer begin(Client client) {
        return client.post("/files", new CreateFileRequest("ruhsat.pdf", 1000L, "application/pdf", null));
    }

    private void begun(int count, String expiresAt) {
        SERVER.jdbc()
                .sql("""
                        INSERT INTO files (id, gallery_id, uploader_id, file_name, file_size, file_type, declared_type,
                                           storage_key, expires_at)
                        SELECT gen_random_uuid(), :gallery, :id, 'ruhsat.pdf', 1000, 'application/pdf',
                               'application/pdf', gen_random_uuid()::text, """ + expiresAt + """
                        FROM generate_series(1, :count)
                        """)
                .param("gallery", person.gallery().value())
                .param("id", person.id().value())
                .param("count", count)
                .update();
    }
}
