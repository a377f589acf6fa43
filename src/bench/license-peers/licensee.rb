# Prints path and licence of each file below a folder, all in one process.
require 'licensee'
Dir.glob("#{ARGV[0]}/*/*.txt").sort.each do |path|
  license = Licensee::ProjectFiles::LicenseFile.new(File.read(path, encoding: 'UTF-8'), 'LICENSE').license
  puts "#{path}\t#{license && license.spdx_id}"
end
