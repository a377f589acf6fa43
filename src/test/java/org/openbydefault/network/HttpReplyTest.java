package org.openbydefault.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpReplyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nHello and more",
                "HTTP/1.0 200\n\nHello",
                "HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\n2\r\nHe\r\n3;x=y\r\nllo\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, Chunked\r\n\r\n5\r\nHello\r\n0\r\n\r\n",
                "HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\nHTTP/1.1 200 OK\r\nno header\r\n\r\nHello",
            })
    void reads_the_body_however_it_is_framed(String reply) throws IOException {
        assertThat(read(reply, 100).start()).startsWith("Hello").hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void reads_no_more_of_the_body_than_is_wanted() throws IOException {
        assertThat(read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\nHello", 3)
                        .start())
                .isEqualTo("Hel");
        assertThat(read("HTTP/1.1 204 No Content\r\n\r\nHello", 5).start()).isEmpty();
    }

    @Test
    void of_two_headers_with_one_name_the_first_counts() throws IOException {
        HttpReply reply = read("HTTP/1.1 302 Found\r\nlocation:  /a \r\nLocation: /b\r\n\r\n", 0);

        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("Location")).isEqualTo("/a");
        assertThat(reply.header("Content-Type")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\n",
                "HTTP/2 200\r\n\r\n",
                "HTTP/1.1 2x0 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nHello",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nHello",
            })
    void what_is_no_http_is_an_error(String reply) {
        assertThatThrownBy(() -> read(reply, 100)).isInstanceOf(IOException.class);
    }

    @Test
    void heads_without_an_end_are_an_error() {
        assertThatThrownBy(() -> read("HTTP/1.1 200 OK\r\n" + "A: b\r\n".repeat(20_000), 0))
                .hasMessage("the head is too long");
        assertThatThrownBy(() -> read("HTTP/1.1 100 Continue\r\n\r\n".repeat(100), 0))
                .hasMessage("only interim answers");
    }

    private static HttpReply read(String reply, int limit) throws IOException {
        return HttpReply.read(new ByteArrayInputStream(reply.getBytes(StandardCharsets.ISO_8859_1)), limit);
    }
}
