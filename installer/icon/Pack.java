import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Packs the rendered pictures into `pullquote.ico` and `pullquote.icns`. Both formats hold PNG files as they are.
public class Pack {
    /// Apple's names of the sizes; a second name of a size is for screens of twice the resolution.
    private static final Map<String, Integer> APPLE = new LinkedHashMap<>();

    static {
        APPLE.put("icp4", 16);
        APPLE.put("icp5", 32);
        APPLE.put("ic07", 128);
        APPLE.put("ic08", 256);
        APPLE.put("ic09", 512);
        APPLE.put("ic10", 1024);
        APPLE.put("ic11", 32);
        APPLE.put("ic12", 64);
        APPLE.put("ic13", 256);
        APPLE.put("ic14", 512);
    }

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of("pullquote.ico"), ico(List.of(16, 24, 32, 48, 64, 128, 256)));
        Files.write(Path.of("pullquote.icns"), icns());
    }

    private static byte[] png(int size) throws IOException {
        return Files.readAllBytes(Path.of("pullquote-" + size + ".png"));
    }

    private static byte[] ico(List<Integer> sizes) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(6 + 16 * sizes.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (int size : sizes) {
            byte[] png = png(size);
            // 256 is written as 0.
            head.put((byte) size)
                    .put((byte) size)
                    .put((byte) 0)
                    .put((byte) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            head.putInt(png.length).putInt(head.capacity() + pictures.size());
            pictures.write(png);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(head.array());
        pictures.writeTo(file);
        return file.toByteArray();
    }

    private static byte[] icns() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(parts);
        for (Map.Entry<String, Integer> part : APPLE.entrySet()) {
            byte[] png = png(part.getValue());
            out.writeBytes(part.getKey());
            out.writeInt(png.length + 8);
            out.write(png);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream whole = new DataOutputStream(file);
        whole.writeBytes("icns");
        whole.writeInt(parts.size() + 8);
        parts.writeTo(whole);
        return file.toByteArray();
    }
}
